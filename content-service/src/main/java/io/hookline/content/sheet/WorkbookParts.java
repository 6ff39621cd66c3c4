package io.hookline.content.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** Which part of a workbook is what. */
record WorkbookParts(Archive archive, List<String> names) {

  /**
   * A sheet that is shown.
   *
   * @param index among all sheets
   */
  record Tab(int index, String name, String part) {}

  private static final String BOOK = "(.*/)?workbook\\d*\\.xml";

  String book() {
    return names.stream().filter(name -> name.matches(BOOK)).findFirst().orElse(null);
  }

  List<Tab> tabs() throws IOException, XMLStreamException {
    Map<String, String> targets = relations(book());
    List<Tab> tabs = new ArrayList<>();
    int[] index = {0};
    Xml.elements(
        archive.content(book()),
        xml -> {
          if (xml.getLocalName().equals("sheet")) {
            String state = Objects.requireNonNullElse(xml.getAttributeValue(null, "state"), "");
            String target = targets.get(Xml.relation(xml));
            if (!state.contains("idden") && target != null) {
              String name = Objects.requireNonNullElse(xml.getAttributeValue(null, "name"), "");
              tabs.add(new Tab(index[0], name, target));
            }
            index[0]++;
          }
        });
    return tabs;
  }

  /** Where a part's relations lead, by their ids: other parts, or addresses outside. */
  Map<String, String> relations(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    if (names.contains(name)) {
      Xml.elements(
          archive.content(name),
          xml -> {
            String id = xml.getAttributeValue(null, "Id");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && target != null) {
              boolean outside = "External".equals(xml.getAttributeValue(null, "TargetMode"));
              targets.put(id, outside ? target : inside(folder, target));
            }
          });
    }
    return targets;
  }

  private static String inside(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
