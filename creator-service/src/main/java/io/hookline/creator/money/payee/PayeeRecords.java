package io.hookline.creator.money.payee;

import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A creator's name, address, accounts and tax number as somebody who is paid. */
@Singleton
class PayeeRecords implements PersonalRecords {

  private static final String SUBJECT = "creators/";

  private final PayeeRepository payees;
  private final Clock clock;

  PayeeRecords(PayeeRepository payees, Clock clock) {
    this.payees = payees;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "payees";
  }

  @Override
  public Erased erase(Person person, long position) {
    if (person.subject() == null || !person.subject().startsWith(SUBJECT)) {
      return Erased.all(Map.of());
    }
    UUID creator = UUID.fromString(person.subject().substring(SUBJECT.length()));
    Optional<Payee> found = payees.ofCreator(creator).flatMap(p -> payees.findLocked(p.id()));
    found.ifPresent(
        payee -> {
          payee.erase(clock.instant());
          payees.save(payee, view -> new PayeeEvent.Erased(PayeeChange.of(view)));
        });
    return Erased.all(Map.of("payees", found.isPresent() ? 1L : 0L));
  }
}
