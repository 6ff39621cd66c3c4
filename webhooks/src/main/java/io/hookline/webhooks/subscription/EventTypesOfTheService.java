package io.hookline.webhooks.subscription;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.OfMoney;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.AnnotationMember;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Collects the event types while the service is built: who writes an event has nothing to register,
 * and the catalogue cannot forget one.
 */
public class EventTypesOfTheService implements BuildCompatibleExtension {

  /** Between a type and its fields of money. */
  private static final String SEPARATOR = " ";

  private final Set<String> names = new TreeSet<>();
  private final Set<String> money = new TreeSet<>();

  @Enhancement(types = Event.class, withSubtypes = true)
  public void collect(ClassConfig event) {
    boolean forSisters =
        event.info().superInterfacesDeclarations().stream()
            .anyMatch(feature -> feature.hasAnnotation(ForSisters.class));
    if (!event.info().isInterface() && !forSisters) {
      String name = Event.typeOf(event.info().name());
      names.add(name);
      event.info().superInterfacesDeclarations().stream()
          .filter(feature -> feature.hasAnnotation(OfMoney.class))
          .map(feature -> feature.annotation(OfMoney.class))
          .forEach(said -> money.add(name + fields(said)));
    }
  }

  private static String fields(AnnotationInfo said) {
    if (said.hasMember("sometimes") && said.member("sometimes").asBoolean()) {
      return SEPARATOR + EventMoney.SOMETIMES;
    }
    return said.hasMember("fields")
        ? said.member("fields").asArray().stream()
            .map(AnnotationMember::asString)
            .map(SEPARATOR::concat)
            .collect(Collectors.joining())
        : "";
  }

  @Synthesis
  public void publish(SyntheticComponents components) {
    components
        .addBean(EventTypes.class)
        .type(EventTypes.class)
        .scope(Singleton.class)
        .withParam("names", names.toArray(String[]::new))
        .withParam("money", money.toArray(String[]::new))
        .createWith(Maker.class);
  }

  /** Makes the bean when the service runs. */
  public static class Maker implements SyntheticBeanCreator<EventTypes> {
    @Override
    public EventTypes create(Instance<Object> beans, Parameters parameters) {
      String service =
          ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
      return new EventTypes(
          "io.hookline." + service.replace("-service", "") + ".",
          List.of(parameters.get("names", String[].class)),
          money(parameters.get("money", String[].class)));
    }

    private static Map<String, List<String>> money(String[] types) {
      return Arrays.stream(types)
          .map(type -> List.of(type.split(SEPARATOR)))
          .collect(
              Collectors.toMap(words -> words.get(0), words -> words.subList(1, words.size())));
    }
  }
}
