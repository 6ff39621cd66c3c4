package io.hookline.content.produce.comment;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What networks tell of a comment beside its words. A sighting tells some of it, so that each fact
 * has the instant at which it was seen last; of the same instant the greater one counts.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@JsonInclude(JsonInclude.Include.NON_NULL)
class CommentFacts {

  /** Every sighting tells it. */
  private Instant commentedAt;

  private Instant seenAt;
  private String authorKey;
  private String authorHandle;
  private Instant authorSeenAt;
  private String parentPlatformId;
  private Instant parentSeenAt;
  private String language;
  private Instant languageSeenAt;
  private Long likes;
  private Instant likesSeenAt;
  private Long replies;
  private Instant repliesSeenAt;

  /** When it was seen there last. */
  private Instant thereSeenAt;

  /** When it was seen gone since then, in order; null when it was not. */
  private List<Instant> goneSeenAt;

  private Instant deletedAt;

  void see(String brand, NewComment told) {
    Instant at = told.seenAt();
    commentedAt =
        counts(told.commentedAt(), at, commentedAt, seenAt) ? told.commentedAt() : commentedAt;
    CommentAuthor author = CommentAuthor.of(brand, told.network(), told.authorHandle());
    if (counts(author.handle(), at, authorHandle, authorSeenAt)) {
      authorKey = author.key();
      authorHandle = author.handle();
      authorSeenAt = at;
    }
    if (counts(told.parentPlatformId(), at, parentPlatformId, parentSeenAt)) {
      parentPlatformId = told.parentPlatformId();
      parentSeenAt = at;
    }
    if (counts(told.language(), at, language, languageSeenAt)) {
      language = told.language();
      languageSeenAt = at;
    }
    if (counts(told.likes(), at, likes, likesSeenAt)) {
      likes = told.likes();
      likesSeenAt = at;
    }
    if (counts(told.replies(), at, replies, repliesSeenAt)) {
      replies = told.replies();
      repliesSeenAt = at;
    }
    if (told.deleted() != null) {
      seeWhetherThere(!told.deleted(), at);
    }
    seenAt = Instants.later(seenAt, at);
  }

  private static <T extends Comparable<T>> boolean counts(
      T told, Instant at, T known, Instant knownAt) {
    if (told == null || knownAt == null) {
      return told != null;
    }
    return at.isAfter(knownAt) || at.equals(knownAt) && told.compareTo(known) > 0;
  }

  /** Whoever has seen it gone at the instant at which another has seen it there was later. */
  private void seeWhetherThere(boolean there, Instant at) {
    if (there) {
      thereSeenAt = Instants.later(thereSeenAt, at);
      goneSeenAt = Instants.from(thereSeenAt, goneSeenAt);
    } else if (thereSeenAt == null || !at.isBefore(thereSeenAt)) {
      goneSeenAt = Instants.with(at, goneSeenAt);
    }
    deletedAt = goneSeenAt == null ? null : goneSeenAt.get(0);
  }

  /** What a reader sees change. */
  List<Object> shown() {
    return Arrays.asList(
        commentedAt,
        authorKey,
        authorHandle,
        parentPlatformId,
        language,
        likes,
        replies,
        deletedAt);
  }

  Instant commentedAt() {
    return commentedAt;
  }

  Long likes() {
    return likes;
  }

  Long replies() {
    return replies;
  }

  String language() {
    return language;
  }

  Instant deletedAt() {
    return deletedAt;
  }
}
