package io.gleaner.chart;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG: text stays text, and ids carry the picture's name, so that several can stand in one page. */
final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

    private Svg() {}

    static String document(Picture picture) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + write(picture, true) + "\n";
    }

    static String element(Picture picture) {
        return write(picture, false);
    }

    private static String write(Picture picture, boolean withTypeface) {
        var sheet = new Sheet(picture);
        var document = emptyDocument();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            private int next;

            @Override
            public String generateID(String prefix) {
                return picture.name() + "-" + prefix + ++next;
            }
        });
        var g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension(Sheet.WIDTH, sheet.height()));
        // JFreeChart restores this hint after changing it, and Batik refuses to restore what was never set.
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        sheet.draw(g);
        var root = g.getRoot();
        complete(root, picture, sheet, withTypeface);
        var out = new StringWriter();
        try {
            g.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named(out.toString());
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void complete(Element root, Picture picture, Sheet sheet, boolean withTypeface) {
        root.setAttribute("viewBox", "0 0 " + Sheet.WIDTH + " " + sheet.height());
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", Type.printable(picture.alt()));
        if (withTypeface) {
            var style = root.getOwnerDocument().createElementNS(NAMESPACE, "style");
            style.setTextContent(typeface());
            root.insertBefore(style, root.getFirstChild());
        }
        var title = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        title.setTextContent(Type.printable(picture.title()));
        root.insertBefore(title, root.getFirstChild());
    }

    /** The element alone, with families that browsers know in place of the names of single faces. */
    private static String named(String written) {
        return written.substring(written.indexOf("<svg"))
                .strip()
                .replace("id=\"genericDefs\"", "")
                .replace("font-family=\"'Inter SemiBold'\"", "font-family=\"" + FAMILY + "\" font-weight=\"600\"")
                .replace("font-family=\"'Inter'\"", "font-family=\"" + FAMILY + "\"");
    }

    static String typeface() {
        return face(400, "Inter-Regular.woff") + face(600, "Inter-SemiBold.woff");
    }

    private static String face(int weight, String file) {
        try (var in = Svg.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not on the class path: " + file);
            }
            return "@font-face{font-family:Inter;font-weight:" + weight + ";src:url(data:font/woff;base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()) + ") format('woff')}\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
