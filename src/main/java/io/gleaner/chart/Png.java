package io.gleaner.chart;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as PNG. Written by hand, because the JDK's image writers take longer to be found than this takes to run, and
 * because nothing but the picture is to be in the file.
 */
final class Png {
    private static final int SCALE = 2;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** 192 dots per inch in dots per metre, so that programs place the picture at its true size. */
    private static final int DENSITY = 7559;

    private Png() {}

    static byte[] of(Picture picture) {
        var sheet = new Sheet(picture);
        var image = new BufferedImage(Sheet.WIDTH * SCALE, sheet.height() * SCALE, BufferedImage.TYPE_3BYTE_BGR);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SCALE, SCALE);
        sheet.draw(g);
        g.dispose();
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var out = new ByteArrayOutputStream(1 << 16);
        out.writeBytes(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
        chunk(out, "IHDR", header.array(), 13);
        var density = ByteBuffer.allocate(9).putInt(DENSITY).putInt(DENSITY).put((byte) 1);
        chunk(out, "pHYs", density.array(), 9);
        byte[] packed = new byte[width * height * 3 / 2 + 4096];
        chunk(out, "IDAT", packed, deflate(rows(image), packed));
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    /** Rows of red, green and blue, each as the difference from the row above, which for charts is mostly nothing. */
    private static byte[] rows(BufferedImage image) {
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int row = image.getWidth() * 3;
        byte[] out = new byte[(row + 1) * image.getHeight()];
        for (int y = 0, to = 0; y < image.getHeight(); y++) {
            out[to++] = 2;
            int from = y * row;
            for (int i = 0; i < row; i += 3) {
                for (int channel = 2; channel >= 0; channel--) {
                    int at = from + i + channel;
                    out[to++] = (byte) (pixels[at] - (y == 0 ? 0 : pixels[at - row]));
                }
            }
        }
        return out;
    }

    private static int deflate(byte[] raw, byte[] packed) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(raw);
            deflater.finish();
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return length;
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
