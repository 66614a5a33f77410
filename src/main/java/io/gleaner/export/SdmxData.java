package io.gleaner.export;

import io.gleaner.series.Series;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;

/** The SDMX-ML 2.1 message with structure-specific data, by series. */
final class SdmxData {
    private static final String SPECIFIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";

    private static final String STRUCTURE_URN = "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=" + Sdmx.AGENCY
            + ":" + Sdmx.STRUCTURE + "(" + Sdmx.VERSION + "):ObsLevelDim:" + SdmxComponent.TIME_PERIOD;

    private final SdmxMessage message;

    SdmxData(Writer out) throws IOException {
        message = new SdmxMessage(out);
    }

    void write(List<Series> series, Vocabulary words) throws IOException {
        try {
            message.begin(
                    "mes:StructureSpecificData",
                    "mes",
                    SdmxMessage.MESSAGE,
                    "com",
                    SdmxMessage.COMMON,
                    "ss",
                    SPECIFIC,
                    "xsi",
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                    "ns1",
                    STRUCTURE_URN);
            header(series);
            message.open(
                    "mes:DataSet",
                    "ss:structureRef",
                    Sdmx.STRUCTURE,
                    "xsi:type",
                    "ns1:DataSetType",
                    "ss:dataScope",
                    "DataStructure",
                    "ss:action",
                    "Information");
            for (Series one : series) {
                for (SdmxSeries strand : SdmxSeries.of(one, words)) {
                    write(strand);
                }
            }
            message.close();
            message.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void header(List<Series> series) throws XMLStreamException {
        message.open("mes:Header");
        message.sender("DATA", series);
        message.open(
                "mes:Structure",
                "structureID",
                Sdmx.STRUCTURE,
                "namespace",
                STRUCTURE_URN,
                "dimensionAtObservation",
                SdmxComponent.TIME_PERIOD.name());
        message.open("com:Structure");
        message.empty("Ref", "agencyID", Sdmx.AGENCY, "id", Sdmx.STRUCTURE, "version", Sdmx.VERSION);
        message.close();
        message.close();
        message.close();
    }

    private void write(SdmxSeries series) throws XMLStreamException {
        message.open("Series", attributes(series.head()));
        for (var observation : series.observations()) {
            message.empty("Obs", attributes(observation));
        }
        message.close();
    }

    private static String[] attributes(Map<SdmxComponent, ?> cells) {
        var attributes = new ArrayList<String>();
        cells.forEach((component, cell) -> {
            attributes.add(component.name());
            attributes.add(cell instanceof BigDecimal number ? Cells.plain(number) : cell.toString());
        });
        return attributes.toArray(String[]::new);
    }
}
