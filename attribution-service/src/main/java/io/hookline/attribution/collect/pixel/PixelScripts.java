package io.hookline.attribution.collect.pixel;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every version of the script that a page may still name. */
@Singleton
class PixelScripts {

  private final Map<String, PixelScript> byVersion =
      IntStream.rangeClosed(1, PixelScript.LATEST)
          .boxed()
          .collect(Collectors.toMap(String::valueOf, PixelScript::version));

  Optional<PixelScript> version(String version) {
    return Optional.ofNullable(byVersion.get(version));
  }

  PixelScript latest() {
    return byVersion.get(String.valueOf(PixelScript.LATEST));
  }
}
