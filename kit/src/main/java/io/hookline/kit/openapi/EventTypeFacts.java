package io.hookline.kit.openapi;

import io.hookline.kit.outbox.Event;
import io.hookline.kit.outbox.ForSisters;
import io.hookline.kit.outbox.OfMoney;
import io.hookline.kit.outbox.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * What the code says of one type of event.
 *
 * @param name without the service's prefix: {@code PartnershipActivated}
 * @param subject as in {@link Subject}
 * @param data the schema of its data
 * @param forSisters whether no webhook ever tells of it
 * @param money its fields that are money, none if all of it is or may be; null if nothing is
 * @param moneyAtTimes whether only some of its events are about money
 */
record EventTypeFacts(
    String name,
    String subject,
    String data,
    boolean forSisters,
    List<String> money,
    boolean moneyAtTimes) {

  private static final DotName EVENT = DotName.createSimple(Event.class);

  /** Of all events but those that give a subject of their own, which only tests have. */
  static List<EventTypeFacts> of(IndexView index) {
    return index.getKnownClasses().stream()
        .filter(type -> type.isRecord() && type.recordComponent("subject") == null)
        .filter(type -> isEvent(type, index))
        .map(event -> of(event, index))
        .toList();
  }

  private static boolean isEvent(ClassInfo type, IndexView index) {
    return type.interfaceNames().contains(EVENT)
        || type.interfaceNames().stream()
            .map(index::getClassByName)
            .anyMatch(parent -> parent != null && isEvent(parent, index));
  }

  private static EventTypeFacts of(ClassInfo event, IndexView index) {
    return new EventTypeFacts(
        Event.typeOf(event.name().toString()),
        subject(event, index),
        schema(event, index),
        isForSisters(event, index),
        money(event, index)
            .map(said -> said.value("fields"))
            .map(fields -> List.of(fields.asStringArray()))
            .orElse(money(event, index).isPresent() ? List.of() : null),
        money(event, index).map(said -> said.value("sometimes")).isPresent());
  }

  private static boolean isForSisters(ClassInfo event, IndexView index) {
    return event.interfaceNames().stream()
        .map(index::getClassByName)
        .filter(Objects::nonNull)
        .anyMatch(feature -> feature.hasDeclaredAnnotation(ForSisters.class));
  }

  private static Optional<AnnotationInstance> money(ClassInfo event, IndexView index) {
    return event.interfaceNames().stream()
        .map(index::getClassByName)
        .filter(Objects::nonNull)
        .map(feature -> feature.declaredAnnotation(OfMoney.class))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static String subject(ClassInfo event, IndexView index) {
    return Stream.concat(
            Stream.of(event), event.interfaceNames().stream().map(index::getClassByName))
        .filter(Objects::nonNull)
        .map(type -> type.declaredAnnotation(Subject.class))
        .filter(Objects::nonNull)
        .map(subject -> subject.value().asString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(event.name() + " has no @Subject"));
  }

  private static String schema(ClassInfo event, IndexView index) {
    ClassInfo data = index.getClassByName(event.recordComponent("data").type().name());
    AnnotationInstance said = data.declaredAnnotation(Schema.class);
    return said == null || said.value("name") == null
        ? data.simpleName()
        : said.value("name").asString();
  }
}
