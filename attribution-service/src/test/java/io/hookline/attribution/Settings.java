package io.hookline.attribution;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings without an application. */
public final class Settings {

  private Settings() {}

  /** What is not said is as it is when nobody sets it. */
  public static <T> T of(Class<T> mapping, Map<String, String> said) {
    return new SmallRyeConfigBuilder()
        .withMapping(mapping)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withConverter(MemorySize.class, 200, new MemorySizeConverter())
        .withDefaultValues(said)
        .build()
        .getConfigMapping(mapping);
  }
}
