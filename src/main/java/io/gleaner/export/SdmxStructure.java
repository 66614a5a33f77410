package io.gleaner.export;

import io.gleaner.export.SdmxComponent.Role;
import io.gleaner.series.Series;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The SDMX-ML 2.1 structure message: the lists of the codes in use, the concepts and the data structure. */
final class SdmxStructure {
    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";

    private static final String CONCEPTS = "NEWS_CONCEPTS";

    private final SdmxMessage message;

    SdmxStructure(Writer out) throws IOException {
        message = new SdmxMessage(out);
    }

    void write(List<Series> series, Vocabulary words) throws IOException {
        try {
            message.begin("mes:Structure", "mes", SdmxMessage.MESSAGE, "com", SdmxMessage.COMMON, "str", STRUCTURE);
            message.open("mes:Header");
            message.sender("STRUCTURE", series);
            message.close();
            message.open("mes:Structures");
            codelists(SdmxCodelists.of(series, words));
            concepts();
            dataStructure();
            message.close();
            message.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void codelists(Map<String, ? extends Map<String, String>> lists) throws XMLStreamException {
        message.open("str:Codelists");
        for (var list : lists.entrySet()) {
            maintained("str:Codelist", list.getKey());
            message.name(SdmxComponent.ofCodelist(list.getKey()).title());
            for (var code : list.getValue().entrySet()) {
                named("str:Code", code.getKey(), code.getValue());
            }
            message.close();
        }
        message.close();
    }

    private void concepts() throws XMLStreamException {
        message.open("str:Concepts");
        maintained("str:ConceptScheme", CONCEPTS);
        message.name("What is told of a figure in the news");
        for (SdmxComponent component : SdmxComponent.values()) {
            named("str:Concept", component.name(), component.title());
        }
        message.close();
        message.close();
    }

    private void dataStructure() throws XMLStreamException {
        message.open("str:DataStructures");
        maintained("str:DataStructure", Sdmx.STRUCTURE);
        message.name("Economic figures read in the news");
        message.open("str:DataStructureComponents");
        dimensions();
        attributes();
        message.open("str:MeasureList", "id", "MeasureDescriptor");
        message.open("str:PrimaryMeasure", "id", SdmxComponent.OBS_VALUE.name());
        concept(SdmxComponent.OBS_VALUE);
        textFormat("Decimal");
        message.close();
        message.close();
        message.close();
        message.close();
        message.close();
    }

    private void dimensions() throws XMLStreamException {
        message.open("str:DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (SdmxComponent dimension : SdmxComponent.of(Role.DIMENSION)) {
            message.open("str:Dimension", "id", dimension.name(), "position", String.valueOf(position++));
            concept(dimension);
            representation(dimension.codelist());
            message.close();
        }
        message.open("str:TimeDimension", "id", SdmxComponent.TIME_PERIOD.name(), "position", String.valueOf(position));
        concept(SdmxComponent.TIME_PERIOD);
        textFormat("ObservationalTimePeriod");
        message.close();
        message.close();
    }

    private void attributes() throws XMLStreamException {
        message.open("str:AttributeList", "id", "AttributeDescriptor");
        for (SdmxComponent attribute : SdmxComponent.of(Role.OF_SERIES)) {
            attribute(attribute);
            for (SdmxComponent dimension : SdmxComponent.of(Role.DIMENSION)) {
                related("str:Dimension", dimension);
            }
            message.close();
            message.close();
        }
        for (SdmxComponent attribute : SdmxComponent.of(Role.OF_OBSERVATION)) {
            attribute(attribute);
            related("str:PrimaryMeasure", SdmxComponent.OBS_VALUE);
            message.close();
            message.close();
        }
        message.close();
    }

    /** An attribute up to what it relates to. */
    private void attribute(SdmxComponent attribute) throws XMLStreamException {
        message.open("str:Attribute", "id", attribute.name(), "assignmentStatus", "Conditional");
        concept(attribute);
        representation(attribute.codelist());
        message.open("str:AttributeRelationship");
    }

    private void related(String name, SdmxComponent component) throws XMLStreamException {
        message.open(name);
        message.empty("Ref", "id", component.name());
        message.close();
    }

    private void concept(SdmxComponent component) throws XMLStreamException {
        message.open("str:ConceptIdentity");
        message.empty(
                "Ref",
                "id",
                component.name(),
                "maintainableParentID",
                CONCEPTS,
                "maintainableParentVersion",
                Sdmx.VERSION,
                "agencyID",
                Sdmx.AGENCY,
                "package",
                "conceptscheme",
                "class",
                "Concept");
        message.close();
    }

    private void representation(@Nullable String codelist) throws XMLStreamException {
        if (codelist == null) {
            textFormat("String");
            return;
        }
        message.open("str:LocalRepresentation");
        message.open("str:Enumeration");
        message.empty(
                "Ref",
                "id",
                codelist,
                "version",
                Sdmx.VERSION,
                "agencyID",
                Sdmx.AGENCY,
                "package",
                "codelist",
                "class",
                "Codelist");
        message.close();
        message.close();
    }

    private void textFormat(String type) throws XMLStreamException {
        message.open("str:LocalRepresentation");
        message.empty("str:TextFormat", "textType", type);
        message.close();
    }

    private void maintained(String name, String id) throws XMLStreamException {
        message.open(name, "id", id, "agencyID", Sdmx.AGENCY, "version", Sdmx.VERSION);
    }

    private void named(String element, String id, String name) throws XMLStreamException {
        message.open(element, "id", id);
        message.name(name);
        message.close();
    }
}
