package io.hookline.content.produce.calendarfeed;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.calendar.LocalTimes;
import io.hookline.content.produce.batch.BatchState;
import io.hookline.content.produce.batch.BatchView;
import io.hookline.content.produce.batch.Batches;
import io.hookline.content.produce.post.PlannedPost;
import io.hookline.content.produce.post.PostDates;
import io.hookline.content.produce.rhythm.BlockState;
import io.hookline.content.produce.rhythm.BlockView;
import io.hookline.content.produce.rhythm.Blocks;
import io.hookline.content.produce.rhythm.WeekRevisions;
import io.hookline.content.produce.rhythm.WeekRevisions.WeekRevision;
import io.hookline.content.produce.slot.SlotState;
import io.hookline.content.produce.slot.SlotTime;
import io.hookline.content.produce.slot.SlotTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a calendar shows of the days. */
@ApplicationScoped
class FeedEntries {

  /** A post and a slot are instants; calendars show what has a length. */
  private static final Duration SHOWN = Duration.ofMinutes(15);

  /** The first so many posts of the days; who plans more uses several calendars. */
  private static final int MOST_POSTS = 5_000;

  private final Blocks blocks;
  private final WeekRevisions revisions;
  private final PostDates posts;
  private final SlotTimes slots;
  private final Batches batches;

  FeedEntries(
      Blocks blocks, WeekRevisions revisions, PostDates posts, SlotTimes slots, Batches batches) {
    this.blocks = blocks;
    this.revisions = revisions;
    this.posts = posts;
    this.slots = slots;
    this.batches = batches;
  }

  List<Entry> of(CalendarFeedView feed, Days days, BrandCalendar calendar) {
    List<Entry> entries = new ArrayList<>();
    if (feed.content().contains(FeedContent.BLOCKS)) {
      WeekRevision week = revisions.current();
      blocks.on(days).stream()
          .filter(block -> feed.person() == null || feed.person().equals(block.owner()))
          .map(block -> block(block, week))
          .forEach(entries::add);
    }
    if (feed.content().contains(FeedContent.BATCHES)) {
      batches.on(days).stream()
          .filter(batch -> feed.person() == null || batch.crew().contains(feed.person()))
          .map(batch -> batch(batch, calendar))
          .forEach(entries::add);
    }
    if (feed.content().contains(FeedContent.POSTS)) {
      Instant from = calendar.beginOf(days.from());
      Instant until = calendar.beginOf(days.to().plusDays(1));
      posts.shown(from, until, feed.accountId(), MOST_POSTS).stream()
          .map(FeedEntries::post)
          .forEach(entries::add);
    }
    if (feed.content().contains(FeedContent.SLOTS)) {
      slots.of(days, feed.accountId()).stream()
          .filter(time -> time.state() == SlotState.FREE)
          .map(FeedEntries::slot)
          .forEach(entries::add);
    }
    return entries;
  }

  /** A block that nobody has touched changes with the templates. */
  private static Entry block(BlockView block, WeekRevision week) {
    boolean followed = block.version() == 0 && week.changedAt().isAfter(block.updatedAt());
    String kind = sentence(block.kind().name());
    String summary = block.title() == null ? kind : kind + ": " + block.title();
    String text =
        switch (block.state()) {
          case DONE -> "Done by " + block.doneBy();
          case SKIPPED -> "Skipped: " + block.skipReason();
          case PLANNED -> block.owner() == null ? null : "Owner: " + block.owner();
        };
    return Entry.at(
            "block-" + block.id(),
            block.version() + week.revision(),
            followed ? week.changedAt() : block.updatedAt(),
            block.startsAt(),
            block.endsAt(),
            block.state() == BlockState.DONE ? "✓ " + summary : summary)
        .with(text, null, kind)
        .as(true, block.state() == BlockState.SKIPPED);
  }

  private static Entry batch(BatchView batch, BrandCalendar calendar) {
    String uid = "batch-" + batch.id();
    String summary = "Filming: " + batch.name();
    Instant start =
        batch.localStart() == null
            ? null
            : calendar.at(batch.day(), LocalTimes.read(batch.localStart()));
    int minutes = batch.minutes() == null ? 60 : batch.minutes();
    Entry entry =
        start == null
            ? Entry.on(uid, batch.version(), batch.updatedAt(), batch.day(), summary)
            : Entry.at(
                uid,
                batch.version(),
                batch.updatedAt(),
                start,
                start.plusSeconds(minutes * 60L),
                summary);
    String crew = batch.crew().isEmpty() ? "" : "\nCrew: " + String.join(", ", batch.crew());
    return entry
        .with(batch.postIds().size() + " posts" + crew, batch.place(), "Filming")
        .as(true, batch.state() == BatchState.CANCELLED);
  }

  private static Entry post(PlannedPost post) {
    Instant at = post.publishedAt() == null ? post.plannedFor() : post.publishedAt();
    String text = post.publishedAt() == null ? "Planned" : "Published";
    return Entry.at(
            "post-" + post.id(),
            post.version(),
            post.updatedAt(),
            at,
            at.plus(SHOWN),
            "Post: " + post.title())
        .with(text, null, "Post")
        .as(false, false);
  }

  private static Entry slot(SlotTime time) {
    return Entry.at(
            "slot-" + time.id(), 0, Instant.EPOCH, time.at(), time.at().plus(SHOWN), "Free slot")
        .with(null, null, "Slot")
        .as(false, false);
  }

  private static String sentence(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }
}
