package io.hookline.kit.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers brands that exist; they are never deleted, so what was once true stays true. */
@Singleton
class KnownBrands {

  /** How long a brand that its owner did not know is not asked for again. */
  private static final Duration PAUSE = Duration.ofSeconds(2);

  /** More names than these within a pause are no brands. */
  private static final int MOST_UNKNOWN = 1000;

  private final BrandDirectory directory;
  private final BrandNews news;
  private final Clock clock;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final Map<String, Instant> asked = new ConcurrentHashMap<>();

  KnownBrands(BrandDirectory directory, BrandNews news, Clock clock) {
    this.directory = directory;
    this.news = news;
    this.clock = clock;
  }

  boolean contains(String slug) {
    if (known.contains(slug)) {
      return true;
    }
    boolean exists =
        directory.find(slug).isPresent() || fetch(slug) && directory.find(slug).isPresent();
    if (exists) {
      known.add(slug);
    }
    return exists;
  }

  private boolean fetch(String slug) {
    Instant last = asked.get(slug);
    if (last != null && clock.instant().isBefore(last.plus(PAUSE))) {
      return false;
    }
    boolean fetched = news.fetch();
    if (asked.size() >= MOST_UNKNOWN) {
      asked.clear();
    }
    asked.put(slug, clock.instant());
    return fetched;
  }
}
