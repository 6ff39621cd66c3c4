package io.hookline.creator.money.payee;

import io.hookline.creator.people.creator.Creators;
import io.hookline.kit.erasure.Erased;
import io.hookline.kit.erasure.Person;
import io.hookline.kit.erasure.PersonalRecords;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A creator's name, address, accounts and tax number as somebody who is paid. */
@Singleton
class PayeeRecords implements PersonalRecords {

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
    Optional<Payee> found =
        Creators.erased(person)
            .flatMap(payees::ofCreator)
            .flatMap(payee -> payees.findLocked(payee.id()));
    found.ifPresent(
        payee -> {
          payee.erase(clock.instant());
          payees.save(payee, view -> new PayeeEvent.Erased(PayeeChange.of(view)));
        });
    return Erased.all(found.isPresent() ? Map.of("payees", 1L) : Map.of());
  }
}
