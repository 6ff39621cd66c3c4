package io.hookline.content.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Elements of a workbook's parts; without document types, so without entities. */
final class Xml {

  private static final XMLInputFactory READERS = readers();

  private Xml() {}

  private static XMLInputFactory readers() {
    XMLInputFactory readers = new InputFactoryImpl();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return readers;
  }

  /** Shows the reader as it stands at the beginning of each element. */
  static void elements(Content part, Consumer<XMLStreamReader> visitor)
      throws IOException, XMLStreamException {
    try (InputStream bytes = part.open()) {
      XMLStreamReader xml = READERS.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new XMLStreamException("a document type");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          visitor.accept(xml);
        }
      }
    }
  }

  /** The id of a relationship, which stands in a namespace of its own. */
  static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }
}
