package io.hookline.kit.outbox;

import java.util.Arrays;

/** Whether events are for sister services alone, found once for each type. */
final class EventAudience {

  private static final ClassValue<Boolean> FOR_SISTERS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> event) {
          return Arrays.stream(event.getInterfaces())
              .anyMatch(feature -> feature.isAnnotationPresent(ForSisters.class));
        }
      };

  private EventAudience() {}

  static boolean isForSisters(Class<? extends Event> event) {
    return FOR_SISTERS.get(event);
  }
}
