package io.hookline.kit.outbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills a {@link Subject} in with an event's data. */
record SubjectTemplate(String text) {

  private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

  private static final ClassValue<SubjectTemplate> OF_EVENTS =
      new ClassValue<>() {
        @Override
        protected SubjectTemplate computeValue(Class<?> event) {
          return Stream.concat(Stream.of(event), Stream.of(event.getInterfaces()))
              .map(type -> type.getAnnotation(Subject.class))
              .flatMap(Stream::ofNullable)
              .map(subject -> new SubjectTemplate(subject.value()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(event + " has no @Subject"));
        }
      };

  static SubjectTemplate of(Class<? extends Event> event) {
    return OF_EVENTS.get(event);
  }

  String fill(Object data) {
    return FIELD
        .matcher(text)
        .replaceAll(
            field ->
                Matcher.quoteReplacement(
                    value(data, field.group(1))
                        .orElseThrow(() -> new NoSuchElementException(text + " of " + data))
                        .toString()));
  }

  /** Of the fields as JSON shows them. */
  private static Optional<Object> value(Object data, String field) {
    for (RecordComponent component : data.getClass().getRecordComponents()) {
      if (component.getName().equals(field)) {
        return Optional.of(read(data, component));
      }
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        return value(read(data, component), field);
      }
    }
    return Optional.empty();
  }

  private static Object read(Object data, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(data);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
