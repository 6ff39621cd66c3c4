package io.hookline.content.sheet;

import io.hookline.bulk.imports.ImportProblem;
import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which part of a workbook is what. */
record WorkbookParts(Archive archive, List<String> names) {

  /**
   * A sheet that is shown.
   *
   * @param index among all sheets
   */
  record Tab(int index, String name, String part) {}

  /** Excel lets a sheet have 65,530; others let it have more. */
  static final int LINKS = 200_000;

  private static final String TYPES = "[Content_Types].xml";
  private static final String BOOK = "(.*/)?workbook\\d*\\.xml";

  String book() {
    return names.stream().filter(name -> name.matches(BOOK)).findFirst().orElse(null);
  }

  /** Those that are sheets and, by the list of types, nothing else. */
  Set<String> sheets() throws IOException, XMLStreamException {
    Set<String> known = Set.copyOf(names);
    Set<String> sheets = new HashSet<>();
    Set<String> others = new HashSet<>();
    Xml.elements(
        archive.content(TYPES),
        xml -> {
          String part = Objects.requireNonNullElse(xml.getAttributeValue(null, "PartName"), "");
          String name = part.startsWith("/") ? part.substring(1) : part;
          if (known.contains(name)) {
            String type = xml.getAttributeValue(null, "ContentType");
            (type != null && type.endsWith(".worksheet+xml") ? sheets : others).add(name);
          }
        });
    sheets.removeAll(others);
    return sheets;
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
            if (++index[0] > archive.limits().files()) {
              throw new Problem(
                  SheetProblem.ARCHIVE_TOO_MANY_FILES,
                  "At most " + archive.limits().files() + " sheets of a workbook are read.");
            }
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
              requireFew(targets);
            }
          });
    }
    return targets;
  }

  /** Those that a sheet has stay in memory as long as it is read. */
  static void requireFew(Map<String, String> links) {
    if (links.size() > LINKS) {
      throw new Problem(
          ImportProblem.UNPACKED_TOO_LARGE, "A sheet has more than " + LINKS + " links.");
    }
  }

  private static String inside(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }
}
