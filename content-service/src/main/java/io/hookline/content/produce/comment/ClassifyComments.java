package io.hookline.content.produce.comment;

import io.hookline.bulk.job.JobKind;
import io.hookline.bulk.job.JobRun;
import io.hookline.bulk.job.Jobs;
import io.hookline.bulk.job.Step;
import io.hookline.content.produce.commentrules.Reclassification;
import io.hookline.content.produce.commentrules.RuleSet;
import io.hookline.content.produce.commentrules.RuleSet.Verdict;
import io.hookline.content.produce.commentrules.Rules;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.search.SearchText;
import io.hookline.kit.value.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts the comments of before into the classes of new rules. A comment that comes in meanwhile has
 * its class by them already, because whoever sets rules waits for those who take comments in.
 */
@ApplicationScoped
class ClassifyComments implements JobKind, Reclassification {

  static final String NAME = "comment-classification";

  /** Comments of one piece. */
  private static final int PIECE = 2_000;

  private final ClassifiedComments comments;
  private final Rules rules;
  private final Jobs jobs;
  private final Outbox outbox;
  private final Clock clock;

  ClassifyComments(
      ClassifiedComments comments, Rules rules, Jobs jobs, Outbox outbox, Clock clock) {
    this.comments = comments;
    this.rules = rules;
    this.jobs = jobs;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public UUID queue(int version) {
    Map<String, Object> parameters =
        Map.of("rulesVersion", version, "until", comments.last().orElse(0L));
    return jobs.queue(NAME, parameters, comments.count()).id();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Step next(JobRun run) {
    RuleSet held = rules.held();
    if (held.version() != run.parameters().path("rulesVersion").intValue()) {
      return Step.last(0, 0); // Newer rules have a job of their own, from the first comment on.
    }
    long until = run.parameters().path("until").longValue();
    Optional<Long> end = comments.end(run.position(), until, PIECE);
    if (end.isEmpty()) {
      return Step.last(0, 0);
    }
    List<ClassifiedComments.Said> said = comments.said(run.position(), end.get());
    List<ClassifiedComments.Decided> decided = new ArrayList<>();
    for (ClassifiedComments.Said comment : said) {
      Verdict verdict = held.classify(SearchText.words(comment.text()));
      if (!comment.isErased() && !comment.verdict().equals(verdict)) {
        decided.add(
            new ClassifiedComments.Decided(
                comment.id(), Sha256.hex(comment.text()), verdict.commentClass(), verdict.rule()));
      }
    }
    List<CommentEvent.Classified> events =
        comments.decide(decided, held.version(), clock.instant()).stream()
            .map(CommentEvent.Classified::new)
            .toList();
    outbox.append(run.brand(), events);
    return Step.more(said.size(), 0, end.get());
  }
}
