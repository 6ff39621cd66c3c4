package io.hookline.kit.openapi;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** The error codes of each feature: of the enums in its package, or else in the one around it. */
final class FeatureProblems {

  private static final DotName CODE = DotName.createSimple(ProblemCode.class);

  private final Map<String, List<ProblemCode>> byPackage = new TreeMap<>();

  FeatureProblems(IndexView index) {
    for (ClassInfo type : index.getKnownClasses()) {
      boolean ofAFeature =
          type.isEnum()
              && type.interfaceNames().contains(CODE)
              && !type.name().toString().equals(CommonProblem.class.getName());
      if (ofAFeature) {
        byPackage
            .computeIfAbsent(type.name().packagePrefix(), feature -> new ArrayList<>())
            .addAll(constants(type.name().toString()));
      }
    }
  }

  private static List<ProblemCode> constants(String name) {
    try {
      Object[] constants =
          Class.forName(name, true, Thread.currentThread().getContextClassLoader())
              .getEnumConstants();
      List<ProblemCode> codes = new ArrayList<>();
      for (Object constant : constants) {
        codes.add((ProblemCode) constant);
      }
      return codes;
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  /** The package whose codes a package's operations have. */
  String owner(String feature) {
    String owner = feature;
    while (owner.contains(".") && !byPackage.containsKey(owner)) {
      owner = owner.substring(0, owner.lastIndexOf('.'));
    }
    return owner;
  }

  List<ProblemCode> of(String feature, int status) {
    return byPackage.getOrDefault(feature, List.of()).stream()
        .filter(code -> code.status() == status)
        .toList();
  }
}
