package io.hookline.kit.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days and instants of requests are in this century. What is not is no mistake of ours: it must not
 * end in arithmetic at the end of time, nor in rows that cannot be read back.
 */
final class PlausibleTimes extends ArchCondition<JavaMethod> {

  private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, Instant.class);

  PlausibleTimes() {
    super("take no day or instant that is not @Plausible");
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    List<String> wrong = new ArrayList<>();
    for (Parameter parameter : operation.reflect().getParameters()) {
      look(parameter, wrong);
    }
    wrong.forEach(
        what ->
            events.add(
                SimpleConditionEvent.violated(
                    operation, operation.getFullName() + " takes " + what)));
  }

  /** The rows of files, too. */
  static final class OfRows extends ArchCondition<JavaClass> {

    OfRows() {
      super("take no day or instant that is not @Plausible");
    }

    @Override
    public void check(JavaClass kind, ConditionEvents events) {
      List<String> wrong = new ArrayList<>();
      for (Type implemented : kind.reflect().getGenericInterfaces()) {
        body(implemented, new HashSet<>(), wrong);
      }
      wrong.forEach(
          what ->
              events.add(SimpleConditionEvent.violated(kind, kind.getName() + " takes " + what)));
    }
  }

  private static void look(Parameter parameter, List<String> wrong) {
    if (parameter.isAnnotationPresent(QueryParam.class)) {
      require(parameter, parameter.getType(), parameter.getName(), wrong);
    } else if (parameter.isAnnotationPresent(BeanParam.class)) {
      for (Field field : parameter.getType().getDeclaredFields()) {
        if (field.isAnnotationPresent(QueryParam.class) && TIMES.contains(field.getType())) {
          require(field, field.getType(), name(parameter.getType(), field.getName()), wrong);
          require(parameter, wrong);
        }
      }
    } else {
      body(parameter.getParameterizedType(), new HashSet<>(), wrong);
    }
  }

  /** Without it, what stands at the fields is not looked at. */
  private static void require(Parameter bean, List<String> wrong) {
    if (!bean.isAnnotationPresent(Valid.class)) {
      wrong.add(bean.getType().getSimpleName() + " without @Valid");
    }
  }

  private static String name(Class<?> type, String part) {
    return type.getSimpleName() + "." + part;
  }

  private static void body(Type type, Set<Type> seen, List<String> wrong) {
    if (type instanceof ParameterizedType of) {
      for (Type part : of.getActualTypeArguments()) {
        body(part, seen, wrong);
      }
      body(of.getRawType(), seen, wrong);
    } else if (type instanceof Class<?> record && record.isRecord() && seen.add(type)) {
      for (RecordComponent part : record.getRecordComponents()) {
        require(part, part.getType(), name(record, part.getName()), wrong);
        body(part.getGenericType(), seen, wrong);
      }
    }
  }

  private static void require(
      AnnotatedElement where, Class<?> type, String name, List<String> wrong) {
    if (TIMES.contains(type) && !where.isAnnotationPresent(Plausible.class)) {
      wrong.add(name);
    }
  }
}
