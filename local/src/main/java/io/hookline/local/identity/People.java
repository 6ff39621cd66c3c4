package io.hookline.local.identity;

import java.util.List;
import java.util.Optional;

/**
 * The demo people: one for each role, for the finance right and for a grant, and some of another
 * brand.
 */
public final class People {

  public static final List<Person> ALL =
      List.of(
          new Person(
              "alex", "Alex Rivera", "do everything in every brand", List.of("/agency/admin")),
          new Person(
              "ada",
              "Ada Moreno",
              "edit and administer at Acme Cosmetics",
              List.of("/brands/acme-cosmetics/admin")),
          new Person(
              "oscar",
              "Oscar Lindqvist",
              "edit at Acme Cosmetics",
              List.of("/brands/acme-cosmetics/operator")),
          new Person(
              "anna",
              "Anna Kovács",
              "read at Acme Cosmetics",
              List.of("/brands/acme-cosmetics/analyst")),
          new Person(
              "fiona",
              "Fiona Marsh",
              "edit, see and settle money at Acme Cosmetics",
              List.of("/brands/acme-cosmetics/admin", "/brands/acme-cosmetics/finance")),
          new Person(
              "erik",
              "Erik Nyman",
              "edit what Mia Wong makes for Acme Cosmetics, by a grant with an end",
              List.of()),
          new Person(
              "bruno",
              "Bruno Haugen",
              "edit and administer at Nordlys Coffee",
              List.of("/brands/nordlys-coffee/admin")),
          new Person(
              "nina",
              "Nina Dahl",
              "read at Nordlys Coffee",
              List.of("/brands/nordlys-coffee/analyst")),
          new Person(
              "frida",
              "Frida Solberg",
              "read, and see money at Nordlys Coffee",
              List.of("/brands/nordlys-coffee/analyst", "/brands/nordlys-coffee/finance")));

  private People() {}

  /** The person of that name, if the password is right; which of the two is wrong stays untold. */
  static Optional<Person> authenticate(String username, String password) {
    return ALL.stream()
        .filter(person -> person.username().equals(username) && Person.PASSWORD.equals(password))
        .findFirst();
  }
}
