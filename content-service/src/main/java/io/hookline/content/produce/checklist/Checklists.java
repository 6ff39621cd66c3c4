package io.hookline.content.produce.checklist;

import io.hookline.content.document.Author;
import io.hookline.content.document.DocumentStore;
import io.hookline.content.document.DocumentVersion;
import io.hookline.content.document.Documents;
import io.hookline.content.plan.standards.Standards;
import io.hookline.content.plan.standards.StandardsVersion;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The checklists of posts: documents whose parts are answers to a version of the standards. */
@Singleton
class Checklists {

  private final Documents<ChecklistContent> documents;
  private final Standards standards;
  private final CurrentActor actor;
  private final Clock clock;

  Checklists(DocumentStore store, Standards standards, CurrentActor actor, Clock clock) {
    this.documents =
        new Documents<>(
            store, ChecklistContent.class, ChecklistContent.UNWRITTEN, CommonProblem.NOT_FOUND);
    this.standards = standards;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param wanted the version of the standards to ask about: answers to the same words are carried
   *     over; null for the one that was answered, or the present one
   * @throws Problem REFERENCE_UNKNOWN
   */
  ChecklistView get(UUID post, Long wanted) {
    DocumentVersion<ChecklistContent> kept = documents.current(path(post));
    Long answered = kept.content().standardsVersion();
    StandardsVersion current = standards.current();
    StandardsVersion asked =
        wanted != null ? version(wanted) : answered != null ? version(answered) : current;
    return view(post, kept, asked, current);
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN, VALIDATION_FAILED, PRECONDITION_REQUIRED, STALE
   */
  ChecklistView answer(UUID post, String ifMatch, ChecklistUpdate body) {
    StandardsVersion asked = version(body.standardsVersion());
    CheckAnswers.require(body, asked);
    Map<UUID, Answer> before = carried(documents.current(path(post)).content(), asked);
    List<Answer> answers =
        body.answers().stream()
            .map(sent -> sameOrNew(before.get(sent.standardId()), sent))
            .toList();
    StandardsVersion current = standards.current();
    DocumentVersion<ChecklistContent> written =
        documents.write(
            path(post),
            ifMatch,
            new ChecklistContent(asked.version(), answers),
            null,
            now -> new ChecklistEvent.Answered(view(post, now, asked, current)));
    return view(post, written, asked, current);
  }

  private Answer sameOrNew(Answer before, AnswerUpdate sent) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return before != null && before.says(sent)
        ? before
        : new Answer(sent.standardId(), sent.verdict(), sent.note(), Author.of(actor.actor()), now);
  }

  private ChecklistView view(
      UUID post,
      DocumentVersion<ChecklistContent> kept,
      StandardsVersion asked,
      StandardsVersion current) {
    Map<UUID, Answer> answers = carried(kept.content(), asked);
    return ChecklistView.of(
        post,
        kept.version(),
        asked.version(),
        asked.version() != current.version(),
        asked.standards().stream()
            .map(standard -> ChecklistItemView.of(standard, answers.get(standard.id())))
            .toList());
  }

  /** An answer holds for another version of the standards where that says the same. */
  private Map<UUID, Answer> carried(ChecklistContent kept, StandardsVersion asked) {
    Map<UUID, Answer> answers = kept.byStandard();
    if (kept.standardsVersion() != null && kept.standardsVersion() != asked.version()) {
      List<UUID> same =
          version(kept.standardsVersion()).standards().stream()
              .filter(asked.standards()::contains)
              .map(standard -> standard.id())
              .toList();
      answers.keySet().retainAll(same);
    }
    return answers;
  }

  private StandardsVersion version(long number) {
    Optional<StandardsVersion> found = standards.find(number);
    return found.orElseThrow(
        () ->
            new Problem(
                CommonProblem.REFERENCE_UNKNOWN,
                "The standards have no version " + number + ".",
                List.of(new Violation("standardsVersion", "is not a version of the standards"))));
  }

  private static String path(UUID post) {
    return "posts/" + post + "/checklist";
  }
}
