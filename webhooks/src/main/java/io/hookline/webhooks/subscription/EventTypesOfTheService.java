package io.hookline.webhooks.subscription;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Collects the event types while the service is built: who writes an event has nothing to register,
 * and the catalogue cannot forget one.
 */
public class EventTypesOfTheService implements BuildCompatibleExtension {

  private final Set<String> names = new TreeSet<>();

  @Enhancement(types = Event.class, withSubtypes = true)
  public void collect(ClassConfig event) {
    boolean forSisters =
        event.info().superInterfacesDeclarations().stream()
            .anyMatch(feature -> feature.hasAnnotation(ForSisters.class));
    if (!event.info().isInterface() && !forSisters) {
      names.add(Event.typeOf(event.info().name()));
    }
  }

  @Synthesis
  public void publish(SyntheticComponents components) {
    components
        .addBean(EventTypes.class)
        .type(EventTypes.class)
        .scope(Singleton.class)
        .withParam("names", names.toArray(String[]::new))
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
          List.of(parameters.get("names", String[].class)));
    }
  }
}
