package io.hookline.creator.door.front;

import io.hookline.creator.door.own.OwnBriefView;
import io.hookline.creator.door.own.OwnDeliverableView;
import io.hookline.creator.door.own.OwnDisputeView;
import io.hookline.creator.door.own.OwnMessageView;
import io.hookline.creator.door.own.OwnPostView;
import io.hookline.creator.money.dispute.DisputeSide;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts what a door shows of work and talk into lines of the page. */
final class WorkLines {

  private final ZoneId zone;
  private final DoorForm form;
  private final boolean work;

  WorkLines(ZoneId zone, DoorForm form, boolean work) {
    this.zone = zone;
    this.form = form;
    this.work = work;
  }

  DoorPage.Task task(OwnDeliverableView one) {
    boolean mine = one.waitsForHer() && work;
    boolean again = one.id().equals(form.about());
    return new DoorPage.Task(
        one.id().toString(),
        one.title(),
        "%s × %s, %s%s"
            .formatted(
                one.count(),
                DoorWords.plain(one.type().name()),
                one.partnership(),
                one.dueOn() == null ? "" : ", due " + DoorWords.day(one.dueOn())),
        DoorWords.state(one.status(), one.overdue()),
        one.overdue() ? "no" : one.waitsForHer() ? "open" : "yes",
        mine,
        one.steps().stream()
            .map(
                step ->
                    new DoorPage.Said(
                        DoorWords.step(step.step()) + ", " + DoorWords.day(step.at(), zone),
                        step.note(),
                        step.url()))
            .toList(),
        again ? form.url() : "",
        again ? form.text() : "");
  }

  /**
   * @param messages the latest first
   */
  DoorPage.Talk talk(OwnDisputeView one, List<OwnMessageView> messages) {
    List<DoorPage.Said> said = new ArrayList<>();
    for (OwnMessageView message : messages) {
      String who = message.side() == DisputeSide.CREATOR ? "You" : "The brand";
      said.add(
          new DoorPage.Said(who + ", " + DoorWords.day(message.at(), zone), message.text(), null));
    }
    Collections.reverse(said);
    if (one.resolution() != null) {
      said.add(
          new DoorPage.Said(
              "In the end, " + DoorWords.day(one.resolvedAt(), zone), one.resolution(), null));
    }
    String tone = one.isOpen() ? "open" : "yes";
    return new DoorPage.Talk(
        one.id().toString(), one.topic(), DoorWords.state(one.status()), tone, one.isOpen(), said);
  }

  static DoorPage.Brief brief(OwnBriefView one) {
    return new DoorPage.Brief(
        one.title(),
        DoorWords.plain(one.state()),
        one.objective(),
        one.deliverables().stream().map(WorkLines::wanted).toList(),
        one.hooks(),
        one.rules().stream()
            .map(rule -> (rule.kind().equals("DONT") ? "Do not: " : "") + rule.text())
            .toList(),
        one.disclosures().stream().map(DoorWords::plain).toList(),
        one.learnings(),
        window(one));
  }

  private static String wanted(OwnBriefView.Wanted one) {
    String due = one.dueOn() == null ? "" : ", by " + DoorWords.day(one.dueOn());
    String note = one.note() == null || one.note().isBlank() ? "" : ": " + one.note();
    return one.count() + " × " + DoorWords.plain(one.kind()) + due + note;
  }

  private static String window(OwnBriefView one) {
    List<String> ends =
        Stream.of(
                one.publishFrom() == null ? null : "from " + DoorWords.day(one.publishFrom()),
                one.publishUntil() == null ? null : "until " + DoorWords.day(one.publishUntil()))
            .filter(Objects::nonNull)
            .toList();
    return ends.isEmpty() ? null : "To be published " + String.join(" ", ends);
  }

  DoorPage.Post post(OwnPostView one) {
    return new DoorPage.Post(
        DoorWords.day(one.publishedAt(), zone),
        DoorWords.network(one.network()),
        one.title(),
        one.status().equals("REMOVED")
            ? "Removed"
            : one.missingDisclosures().isEmpty() ? "Out" : "Its paid label is missing",
        one.url());
  }
}
