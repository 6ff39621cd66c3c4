package io.hookline.kit.problem;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the enums of error codes while the service is built, and refuses a code without words.
 */
public class ProblemCodesOfTheService implements BuildCompatibleExtension {

  private final Set<String> enums = new TreeSet<>();

  @Enhancement(types = ProblemCode.class, withSubtypes = true)
  public void collect(ClassConfig codes) {
    ClassInfo type = codes.info();
    if (!type.isEnum()) {
      return;
    }
    enums.add(type.name());
    type.fields().stream()
        .filter(field -> field.type().isClass())
        .filter(field -> field.type().asClass().declaration().name().equals(type.name()))
        .filter(constant -> !constant.hasAnnotation(Refusal.class))
        .forEach(
            constant -> {
              throw new IllegalStateException(
                  type.name() + "." + constant.name() + " has no @Refusal");
            });
  }

  @Synthesis
  public void publish(SyntheticComponents components) {
    components
        .addBean(ProblemCodes.class)
        .type(ProblemCodes.class)
        .scope(Singleton.class)
        .withParam("enums", enums.toArray(String[]::new))
        .createWith(Maker.class);
  }

  /** Makes the bean when the service runs. */
  public static class Maker implements SyntheticBeanCreator<ProblemCodes> {
    @Override
    public ProblemCodes create(Instance<Object> beans, Parameters parameters) {
      List<ProblemCode> all = new ArrayList<>();
      for (String name : parameters.get("enums", String[].class)) {
        all.addAll(constants(name));
      }
      return new ProblemCodes(List.copyOf(all));
    }

    private static List<ProblemCode> constants(String name) {
      try {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return List.of((ProblemCode[]) Class.forName(name, true, loader).getEnumConstants());
      } catch (ClassNotFoundException gone) {
        throw new IllegalStateException(gone);
      }
    }
  }
}
