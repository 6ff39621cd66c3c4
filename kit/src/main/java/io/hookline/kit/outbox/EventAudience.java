package io.hookline.kit.outbox;

import java.util.Arrays;

/** For whom events are, found once for each type. */
final class EventAudience {

  private static final ClassValue<Boolean> FOR_SISTERS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> event) {
          return Arrays.stream(event.getInterfaces())
              .anyMatch(feature -> feature.isAnnotationPresent(ForSisters.class));
        }
      };

  private static final ClassValue<Boolean> OF_MONEY =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> event) {
          return Arrays.stream(event.getInterfaces())
              .map(feature -> feature.getAnnotation(OfMoney.class))
              .anyMatch(said -> said != null && said.fields().length == 0 && !said.sometimes());
        }
      };

  private EventAudience() {}

  static boolean isOfMoney(Class<? extends Event> event) {
    return OF_MONEY.get(event);
  }

  static boolean isForSisters(Class<? extends Event> event) {
    return FOR_SISTERS.get(event);
  }
}
