package io.hookline.content.sheet;

import io.hookline.kit.problem.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A first look through a sheet: that no cell claims a column far away, for which room would be
 * made, and which addresses stand behind cells. Those are told at the sheet's end.
 */
final class WorkbookScan {

  private final String sheet;
  private final SheetLimits limits;
  private final Map<String, String> targets;
  private final Map<String, String> links = new HashMap<>();
  private int inRow;
  private long rows;

  private WorkbookScan(String sheet, SheetLimits limits, Map<String, String> targets) {
    this.sheet = sheet;
    this.limits = limits;
    this.targets = targets;
  }

  /** Addresses by the places of their cells, {@code C2}. */
  static Map<String, String> links(String sheet, WorkbookParts parts, String part)
      throws IOException, XMLStreamException {
    WorkbookScan scan = new WorkbookScan(sheet, parts.archive().limits(), parts.relations(part));
    Xml.elements(parts.archive().content(part), scan::look);
    return scan.links;
  }

  private void look(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "row" -> row();
      case "c" -> cell(xml.getAttributeValue(null, "r"));
      case "hyperlink" -> link(xml);
      default -> {
        // Widths, formats, values.
      }
    }
  }

  private void row() {
    inRow = 0;
    if (++rows > limits.rows()) {
      throw new Problem(
          SheetProblem.TOO_MANY_ROWS, sheet + " has more than " + limits.rows() + " rows.");
    }
  }

  /** Formatted cells without a word count here, so more of them are let through than are read. */
  private void cell(String place) {
    inRow++;
    int column = place == null ? inRow : column(place);
    if (Math.max(inRow, column) > limits.columns() * 10) {
      throw new Problem(
          SheetProblem.TOO_MANY_COLUMNS,
          sheet
              + " has a cell in column "
              + column
              + "; at most "
              + limits.columns()
              + " are read.");
    }
  }

  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && column < 1 << 20; i++) {
      char c = place.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      }
    }
    return column;
  }

  private void link(XMLStreamReader xml) {
    String place = xml.getAttributeValue(null, "ref");
    String target = targets.get(Xml.relation(xml));
    if (place != null && target != null) {
      links.put(place.replaceFirst(":.*", ""), target);
      WorkbookParts.requireFew(links);
    }
  }
}
