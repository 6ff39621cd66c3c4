package io.hookline.kit.outbox;

/**
 * A change of state that others may want to know. A feature has one file of them: a sealed
 * interface {@code PillarEvent}, which gives the subject, with a record for each thing that can
 * happen, {@code Created}.
 */
public interface Event {

  /** The resource, relative to its brand: {@code partnerships/0198…}. */
  default String subject() {
    return SubjectTemplate.of(getClass()).fill(data());
  }

  /** The resource's state after the change, with its {@code version}. */
  Object data();

  /** Whether all of it is about money, see {@link OfMoney}. */
  default boolean isOfMoney() {
    return EventAudience.isOfMoney(getClass());
  }

  default String type() {
    return typeOf(getClass().getName());
  }

  /** Whether partners never learn of it, see {@link ForSisters}. */
  default boolean isForSisters() {
    return EventAudience.isForSisters(getClass());
  }

  /**
   * The type without the service's prefix, {@code PillarCreated} for {@code PillarEvent.Created}.
   *
   * @param className of a record of events, as the virtual machine writes it
   */
  static String typeOf(String className) {
    String name = className.substring(className.lastIndexOf('.') + 1);
    String what = name.substring(name.lastIndexOf('$') + 1);
    String feature = name.substring(0, Math.max(0, name.lastIndexOf('$')));
    return feature.endsWith("Event")
        ? feature.substring(feature.lastIndexOf('$') + 1, feature.length() - "Event".length())
            + what
        : what;
  }
}
