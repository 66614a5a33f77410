package io.gleaner.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Sets the time of every entry of a zip file to the first that the format knows, so that equal contents are equal files. */
final class ZipTimes {
    /** 1 January 1980, midnight, as MS-DOS counts. */
    private static final int EPOCH = 0x00210000;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;

    private ZipTimes() {}

    static void clear(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var end = read(channel, channel.size() - END_SIZE, END_SIZE);
            if (end.getInt(0) != END) {
                throw new IOException("not the zip file that was written: " + file);
            }
            long size = Integer.toUnsignedLong(end.getInt(12));
            long at = Integer.toUnsignedLong(end.getInt(16));
            var directory = read(channel, at, Math.toIntExact(size));
            for (int entry = 0; entry < size; ) {
                if (directory.getInt(entry) != ENTRY) {
                    throw new IOException("not the zip file that was written: " + file);
                }
                directory.putInt(entry + 12, EPOCH);
                var time = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, EPOCH);
                channel.write(time, Integer.toUnsignedLong(directory.getInt(entry + 42)) + 10);
                entry += ENTRY_SIZE
                        + Short.toUnsignedInt(directory.getShort(entry + 28))
                        + Short.toUnsignedInt(directory.getShort(entry + 30))
                        + Short.toUnsignedInt(directory.getShort(entry + 32));
            }
            channel.write(directory.rewind(), at);
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("the zip file ends early");
            }
        }
        return buffer.rewind();
    }
}
