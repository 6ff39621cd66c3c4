package io.hookline.attribution.collect.survey;

import io.hookline.attribution.collect.ingest.AnswerEvents;
import io.hookline.attribution.collect.ingest.PassedEvents;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes what shoppers answered on pages as answers. Any number of replicas may run. */
@ApplicationScoped
public class AnswerWorker {

  private static final Logger LOG = Logger.getLogger(AnswerWorker.class);
  private static final int BATCH = 2000;
  private static final String EVENTS = "events";

  private final AnswerEvents events;
  private final SurveyAnswers answers;
  private final Reader reader;
  private final BrandTurns turns;
  private final Clock clock;
  private final Validator validator;

  AnswerWorker(
      AnswerEvents events,
      SurveyAnswers answers,
      Readers readers,
      BrandTurns turns,
      Clock clock,
      Validator validator) {
    this.events = events;
    this.answers = answers;
    this.reader = readers.of(Readers.ANSWERS);
    this.turns = turns;
    this.clock = clock;
    this.validator = validator;
  }

  @Scheduled(
      every = "3s",
      delayed = "3s",
      identity = "answers-of-pages",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Answers of pages", reader::brands, this::step);
  }

  /** One step for the present brand, whole or not at all; returns whether there may be more. */
  @Transactional
  public boolean step() {
    Optional<Positions> start = reader.lock();
    if (start.isEmpty()) {
      return false;
    }
    PassedEvents<AnswerEvents.Answered> passed = events.after(start.get().of(EVENTS), BATCH);
    if (passed.end() == null) {
      return false;
    }
    take(passed.told());
    reader.advance(start.get().with(EVENTS, passed.end()));
    return passed.more();
  }

  /** One that names no survey or no order stays an event, and so does what none may be. */
  private void take(List<AnswerEvents.Answered> told) {
    List<NewSurveyAnswer> some =
        told.stream().filter(one -> one.answer() != null).map(AnswerWorker::answer).toList();
    List<NewSurveyAnswer> answered =
        some.stream().filter(one -> validator.validate(one).isEmpty()).toList();
    long taken =
        answered.isEmpty()
            ? 0
            : answers.tell(answered, AnswerSource.PAGE, clock.instant()).stream()
                .map(SurveyAnswers.Told::refused)
                .filter(Objects::isNull)
                .count();
    long refused = some.size() - taken;
    if (refused > 0) {
      LOG.infof(
          "%d of %d answers of pages name no survey, order or place, or are none",
          refused, some.size());
    }
  }

  private static NewSurveyAnswer answer(AnswerEvents.Answered told) {
    return new NewSurveyAnswer(
        told.survey(),
        told.answer(),
        told.at(),
        told.orderId(),
        null,
        told.orderNumbers(),
        told.email(),
        told.place());
  }
}
