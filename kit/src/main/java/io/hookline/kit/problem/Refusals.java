package io.hookline.kit.problem;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the {@link Refusal} of each constant of an enum, once. */
final class Refusals {

  private static final ClassValue<Map<String, Refusal>> BY_NAME =
      new ClassValue<>() {
        @Override
        protected Map<String, Refusal> computeValue(Class<?> codes) {
          return Arrays.stream(codes.getDeclaredFields())
              .filter(Field::isEnumConstant)
              .collect(Collectors.toMap(Field::getName, code -> code.getAnnotation(Refusal.class)));
        }
      };

  private Refusals() {}

  static Refusal of(ProblemCode code) {
    return BY_NAME.get(code.getClass()).get(code.name());
  }
}
