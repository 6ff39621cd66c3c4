package io.hookline.content.measure.daily;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Calendars;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.OutPosts.OutPost;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.Page;
import io.hookline.kit.paging.PageQuery;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of posts and what they gained. */
@ApplicationScoped
class PostFigures {

  /** To be put in order, every one must be looked at: a second of work. */
  private static final int MOST_IN_ORDER = 10_000;

  /** Looked at together. */
  private static final int SOME = 2_000;

  private static final UUID NEWEST = new UUID(-1L, -1L);

  private final OutPosts posts;
  private final PostGains gains;
  private final Calendars calendars;
  private final CurrentBrand brand;

  PostFigures(OutPosts posts, PostGains gains, Calendars calendars, CurrentBrand brand) {
    this.posts = posts;
    this.gains = gains;
    this.calendars = calendars;
    this.brand = brand;
  }

  /** The newest posts first. */
  Page<PostFiguresView> newest(PostFiguresFilter asked, PageQuery page) {
    return Page.of(
        rows(asked, page.before(), page.fetch()),
        page,
        row -> new Object[] {row.postId()},
        row -> row);
  }

  /**
   * Those first that gained most.
   *
   * @throws Problem TOO_MANY_POSTS
   */
  Page<PostFiguresView> byGain(PostFiguresFilter asked, Counter counter, PageQuery page) {
    List<PostFiguresView> all = rows(asked, NEWEST, MOST_IN_ORDER + 1);
    if (all.size() > MOST_IN_ORDER) {
      throw new Problem(
          DailyProblem.TOO_MANY_POSTS,
          "More than " + MOST_IN_ORDER + " posts have figures then: ask for fewer of them.");
    }
    PlaceByGain after = PlaceByGain.of(page.cursor());
    return Page.of(
        all.stream()
            .map(row -> new RankedPost(PlaceByGain.of(row, counter), row))
            .filter(ranked -> after == null || ranked.place().compareTo(after) > 0)
            .sorted()
            .limit(page.fetch())
            .toList(),
        page,
        ranked -> ranked.place().key(),
        RankedPost::post);
  }

  private record RankedPost(PlaceByGain place, PostFiguresView post)
      implements Comparable<RankedPost> {
    @Override
    public int compareTo(RankedPost other) {
      return place.compareTo(other.place);
    }
  }

  private List<PostFiguresView> rows(PostFiguresFilter asked, UUID before, int limit) {
    BrandCalendar calendar = calendars.current();
    Days days = asked.days(calendars.today());
    Instant begin = calendar.beginOf(days.from());
    Instant end = calendar.beginOf(days.to().plusDays(1));
    List<OutPost> found = posts.toldOf(brand.slug(), asked, begin, end, before, limit);
    List<PostFiguresView> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i += SOME) {
      List<OutPost> some = found.subList(i, Math.min(found.size(), i + SOME));
      Map<UUID, Gain> gained = gains.of(some, asked.dataset, begin, end);
      some.forEach(post -> rows.add(post.figures(asked.dataset, gained.get(post.id()))));
    }
    return rows;
  }
}
