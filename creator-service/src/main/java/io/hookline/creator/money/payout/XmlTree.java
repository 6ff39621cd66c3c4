package io.hookline.creator.money.payout;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements within elements; texts are escaped by the platform's writer, never by us. */
final class XmlTree implements AutoCloseable {

  /** What is in an element. */
  interface Content {
    void write() throws XMLStreamException;
  }

  private final XMLStreamWriter out;

  XmlTree(Writer writer) throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
  }

  void root(String name, String namespace) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement(name);
    out.writeDefaultNamespace(namespace);
  }

  void end() throws XMLStreamException {
    out.writeEndElement();
    out.writeEndDocument();
  }

  void in(String name, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    content.write();
    out.writeEndElement();
  }

  void leaf(String name, String text) throws XMLStreamException {
    in(name, () -> out.writeCharacters(text));
  }

  void leaf(String name, String attribute, String value, String text) throws XMLStreamException {
    in(
        name,
        () -> {
          out.writeAttribute(attribute, value);
          out.writeCharacters(text);
        });
  }

  @Override
  public void close() throws XMLStreamException {
    out.close();
  }
}
