package io.hookline.kit.outbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

  /** Where records hold their fields: found once, as a file has a hundred thousand events. */
  private static final ClassValue<Map<String, Optional<Holder>>> HOLDERS =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<Holder>> computeValue(Class<?> record) {
          return new ConcurrentHashMap<>();
        }
      };

  /**
   * What holds a field.
   *
   * @param inside whether it is a record whose fields JSON shows in place of it
   */
  private record Holder(Method accessor, boolean inside) {

    static Optional<Holder> of(Class<?> record, String field) {
      for (RecordComponent component : record.getRecordComponents()) {
        Method accessor = component.getAccessor();
        boolean inside = accessor.isAnnotationPresent(JsonUnwrapped.class);
        if (inside || component.getName().equals(field)) {
          accessor.setAccessible(true);
          return Optional.of(new Holder(accessor, !component.getName().equals(field)));
        }
      }
      return Optional.empty();
    }

    Object read(Object data) {
      try {
        return accessor.invoke(data);
      } catch (ReflectiveOperationException hidden) {
        throw new IllegalStateException(hidden);
      }
    }
  }

  /** Of the fields as JSON shows them. */
  private static Optional<Object> value(Object data, String field) {
    Optional<Holder> holder =
        HOLDERS
            .get(data.getClass())
            .computeIfAbsent(field, name -> Holder.of(data.getClass(), name));
    return holder.flatMap(
        found -> found.inside() ? value(found.read(data), field) : Optional.of(found.read(data)));
  }
}
