package io.hookline.creator.deal.shortlist;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a client has filled in: a name, and for each candidate a choice and a comment. */
final class DecisionForm {

  static final DecisionForm NOTHING = new DecisionForm(Map.of(), null);

  private final Map<String, String> fields;
  private final String name;
  private final List<String> wrong = new ArrayList<>();

  private DecisionForm(Map<String, String> fields, String name) {
    this.fields = fields;
    this.name = name;
  }

  static DecisionForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((field, values) -> fields.put(field, values.get(0)));
    return new DecisionForm(fields, fields.getOrDefault("name", "").strip());
  }

  /** Null before anything was sent. */
  String name() {
    return name;
  }

  boolean isNameMissing() {
    return name != null && (name.isEmpty() || name.length() > DecisionUpdate.LONGEST_NAME);
  }

  Decision decision(UUID candidate, Decision before) {
    String sent = fields.get("decision-" + candidate);
    for (Decision decision : Decision.values()) {
      if (decision.name().equals(sent)) {
        return decision;
      }
    }
    return before;
  }

  String comment(UUID candidate, String before) {
    return fields.getOrDefault("comment-" + candidate, before);
  }

  List<String> wrong() {
    return wrong;
  }

  /** By candidate, those that were chosen; {@link #wrong} says afterwards what is missing. */
  Map<UUID, DecisionUpdate> decisions(SharedShortlistView shortlist) {
    if (isNameMissing()) {
      wrong.add(
          name.isEmpty()
              ? "Please write your name, so that the agency knows who decided."
              : "Please write a shorter name.");
    }
    Map<UUID, DecisionUpdate> said = new LinkedHashMap<>();
    for (SharedCandidateView one : shortlist.candidates()) {
      String comment = lines(comment(one.id(), ""));
      Decision chosen = decision(one.id(), one.decision());
      if (comment.length() > DecisionUpdate.LONGEST_COMMENT) {
        wrong.add("Please shorten what you wrote about " + one.displayName() + ".");
      } else if (chosen == null && !comment.isBlank()) {
        wrong.add("Please approve or decline " + one.displayName() + ", too.");
      } else if (chosen != null) {
        said.put(one.id(), new DecisionUpdate(chosen, comment, name));
      }
    }
    return said;
  }

  /** Browsers send the ends of lines as two characters. */
  private static String lines(String text) {
    return text == null ? "" : text.replace("\r\n", "\n");
  }
}
