package io.hookline.creator.page;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
class PageAreas {

  private final List<PageArea> all;

  PageAreas(@All List<PageArea> all) {
    this.all = all;
  }

  Optional<PageArea> of(String path) {
    return all.stream()
        .filter(area -> path.equals(area.path()) || path.startsWith(area.path() + "/"))
        .findFirst();
  }
}
