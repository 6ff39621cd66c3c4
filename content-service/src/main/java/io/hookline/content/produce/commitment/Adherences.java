package io.hookline.content.produce.commitment;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.produce.post.PostDates;
import io.hookline.content.produce.post.PostDates.WeekCount;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Works out how well commitments are kept. */
@ApplicationScoped
class Adherences {

  private final CommitmentRepository commitments;
  private final MissedWeekRepository missed;
  private final PostDates posts;
  private final Calendars calendars;
  private final Clock clock;

  Adherences(
      CommitmentRepository commitments,
      MissedWeekRepository missed,
      PostDates posts,
      Calendars calendars,
      Clock clock) {
    this.commitments = commitments;
    this.missed = missed;
    this.posts = posts;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * @throws Problem COMMITMENT_NOT_FOUND
   */
  Adherence of(UUID commitment) {
    CommitmentView view = commitments.view(commitment);
    BrandCalendar calendar = calendars.current();
    List<WeekCount> counts =
        posts.byWeek(Adherence.boundsOf(view, calendar), view.accountId(), view.seriesId());
    return Adherence.of(view, calendar, counts, missed.causes(commitment), clock.instant());
  }
}
