package io.hookline.kit.access;

import io.hookline.kit.feed.CatchUp;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers brands that exist; they are never deleted, so what was once true stays true. */
@Singleton
class KnownBrands {

  private final BrandDirectory directory;
  private final CatchUp feeds;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  KnownBrands(BrandDirectory directory, CatchUp feeds) {
    this.directory = directory;
    this.feeds = feeds;
  }

  boolean contains(String slug) {
    if (known.contains(slug)) {
      return true;
    }
    boolean exists =
        directory.find(slug).isPresent()
            || feeds.now("creator") && directory.find(slug).isPresent();
    if (exists) {
      known.add(slug);
    }
    return exists;
  }
}
