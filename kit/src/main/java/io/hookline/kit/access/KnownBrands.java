package io.hookline.kit.access;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers brands that exist; they are never deleted, so what was once true stays true. */
@Singleton
class KnownBrands {

  private final BrandDirectory directory;
  private final BrandNews news;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  KnownBrands(BrandDirectory directory, BrandNews news) {
    this.directory = directory;
    this.news = news;
  }

  boolean contains(String slug) {
    if (known.contains(slug)) {
      return true;
    }
    boolean exists =
        directory.find(slug).isPresent() || news.fetch() && directory.find(slug).isPresent();
    if (exists) {
      known.add(slug);
    }
    return exists;
  }
}
