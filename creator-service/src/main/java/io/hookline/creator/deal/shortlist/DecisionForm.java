package io.hookline.creator.deal.shortlist;

import io.hookline.kit.value.Sha256;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a client has filled in: a name, and for each candidate a choice and a comment. Beside them
 * stands what the page showed, so that what nobody touched says nothing, and what somebody else
 * decided meanwhile is not overwritten unseen.
 */
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

  /** What stands in a candidate's fields, in few characters. */
  static String state(Decision decision, String comment) {
    String text = comment == null ? "" : comment.strip();
    return Sha256.hex(decision + " " + text).substring(0, 16);
  }

  /**
   * By candidate, what is new in the form; {@link #wrong} says afterwards what is missing, and
   * nothing is decided where something is.
   *
   * @param shortlist as it is now
   */
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
      Decision chosen = decision(one.id(), null);
      if (saysNothing(one, chosen, comment)) {
        continue;
      }
      if (!one.available()) {
        wrong.add(one.displayName() + " is not available any more.");
      } else if (comment.length() > DecisionUpdate.LONGEST_COMMENT) {
        wrong.add("Please shorten what you wrote about " + one.displayName() + ".");
      } else if (chosen == null) {
        wrong.add("Please approve or decline " + one.displayName() + ", too.");
      } else if (wasDecidedMeanwhile(one)) {
        wrong.add(meanwhile(one));
      } else {
        said.put(one.id(), new DecisionUpdate(chosen, comment, name));
      }
    }
    return wrong.isEmpty() ? said : Map.of();
  }

  /** Nothing was filled in, or what the page showed, or what stands there anyway. */
  private boolean saysNothing(SharedCandidateView one, Decision chosen, String comment) {
    String sent = state(chosen, comment);
    return chosen == null && comment.isBlank()
        || sent.equals(seen(one.id()))
        || sent.equals(state(one.decision(), one.clientComment()));
  }

  private boolean wasDecidedMeanwhile(SharedCandidateView one) {
    String seen = seen(one.id());
    return seen != null && !seen.equals(state(one.decision(), one.clientComment()));
  }

  private String seen(UUID candidate) {
    return fields.get("seen-" + candidate);
  }

  private static String meanwhile(SharedCandidateView one) {
    return "Meanwhile %s has %s %s%s. If your answer is to count instead, send it again."
        .formatted(
            one.decidedBy(),
            one.decision() == Decision.APPROVED ? "approved" : "declined",
            one.displayName(),
            one.clientComment() == null ? "" : " and wrote: “" + one.clientComment() + "”");
  }

  /** Browsers send the ends of lines as two characters. */
  private static String lines(String text) {
    return text == null ? "" : text.replace("\r\n", "\n");
  }
}
