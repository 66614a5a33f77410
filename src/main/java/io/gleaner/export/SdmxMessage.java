package io.gleaner.export;

import io.gleaner.series.Series;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SDMX-ML 2.1 message on its way into a text: elements with their attributes, one a line, and the header. */
final class SdmxMessage {
    static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";

    /** The day of a message of which no figure has a day: messages must have one, and no clock is asked. */
    private static final LocalDate NO_DAY = LocalDate.of(1970, 1, 1);

    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private int depth;
    private boolean holdsElements;

    SdmxMessage(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The root; the prefixes of namespaces and their names take turns. */
    void begin(String name, String... namespaces) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < namespaces.length; i += 2) {
            xml.writeNamespace(namespaces[i], namespaces[i + 1]);
        }
        depth = 1;
        holdsElements = true;
    }

    /** Opens an element; the names of attributes and their values take turns. */
    void open(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
        holdsElements = false;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    void close() throws XMLStreamException {
        depth--;
        if (holdsElements) {
            line();
        }
        xml.writeEndElement();
        holdsElements = true;
    }

    /** An element without content. */
    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
        holdsElements = true;
    }

    /** An element with a text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(clean(text));
        close();
    }

    /** A name in English. */
    void name(String name) throws XMLStreamException {
        text("com:Name", name, "xml:lang", "en");
    }

    /** The first elements of a header. */
    void sender(String id, List<Series> series) throws XMLStreamException {
        text("mes:ID", id);
        text("mes:Test", "false");
        text("mes:Prepared", day(series).toString());
        empty("mes:Sender", "id", Sdmx.AGENCY);
    }

    /** The day on which the last of the figures was published: the same series give the same message. */
    private static LocalDate day(List<Series> series) {
        return series.stream()
                .flatMap(one -> one.facts().stream())
                .map(fact -> fact.evidence().origin().published())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(NO_DAY);
    }

    void end() throws XMLStreamException {
        close();
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /**
     * Text that XML can hold: the sign for a broken character in place of what it cannot, and a blank in place of line ends
     * and tabs, which readers of attributes take for blanks anyway.
     */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t' || point == '\n' || point == '\r') {
                clean.append(' ');
            } else {
                clean.appendCodePoint(isAllowed(point) ? point : 0xFFFD);
            }
        });
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        return point >= 0x20 && Character.getType(point) != Character.SURROGATE && point != 0xFFFE && point != 0xFFFF;
    }
}
