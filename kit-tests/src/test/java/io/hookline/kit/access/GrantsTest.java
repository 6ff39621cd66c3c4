package io.hookline.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTest {

  @ParameterizedTest
  @CsvSource({
    "/brands/acme/admin, ADMIN",
    "/brands/acme/operator, OPERATOR",
    "/brands/acme/analyst, ANALYST",
    "/agency/admin, ADMIN"
  })
  void aGroupGivesARole(String group, Role role) {
    assertThat(new Grants(List.of(group)).roleFor("acme")).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "acme",
        "brands/acme/admin",
        "/brands/acme",
        "/brands/acme/",
        "/brands/acme/owner",
        "/brands/acme/ADMIN",
        "/brands/acme/admin/",
        "/brands/acme/admin/x",
        "/brands//admin",
        "/brands/*/admin",
        "/brands/ACME/admin",
        "/brands/ac me/admin",
        "/x/brands/acme/admin",
        "/Brands/acme/admin",
        "/agency",
        "/agency/",
        "/agency/Admin",
        "/agency/admin/",
        "agency/admin",
        "/agency/service"
      })
  void anythingElseGivesNone(String group) {
    Grants grants = new Grants(List.of(group));
    assertThat(grants.brands()).isEmpty();
    assertThat(grants.isAgency()).isFalse();
    for (String brand : List.of("acme", "*", "", "ACME", "ac me", "x")) {
      assertThat(grants.roleFor(brand)).isEmpty();
    }
  }

  @Test
  void financeIsARightBesideARole() {
    assertThat(new Grants(List.of("/brands/a/analyst", "/brands/a/finance")).hasFinance("a"))
        .isTrue();
    assertThat(new Grants(List.of("/agency/admin")).hasFinance("a")).isTrue();
    assertThat(new Grants(List.of("/brands/a/admin", "/brands/b/finance")).hasFinance("a"))
        .isFalse();
    Grants alone =
        new Grants(List.of("/brands/a/finance", "/brands/a/finance/x", "/agency/finance"));
    assertThat(alone.hasFinance("a")).isFalse();
    assertThat(alone.roleFor("a")).isEmpty();
    assertThat(alone.brands()).isEmpty();
  }

  @Test
  void severalBrandsHaveEachTheirRole() {
    Grants grants = new Grants(List.of("/brands/b/admin", "/brands/a/analyst", "noise"));
    assertThat(grants.brands()).containsExactly("a", "b");
    assertThat(grants.roleFor("a")).contains(Role.ANALYST);
    assertThat(grants.roleFor("b")).contains(Role.ADMIN);
    assertThat(grants.roleFor("c")).isEmpty();
  }

  @Test
  void theLargestRoleCountsInAnyOrder() {
    List<String> groups = List.of("/brands/a/analyst", "/brands/a/admin", "/brands/a/operator");
    assertThat(new Grants(groups).roleFor("a")).contains(Role.ADMIN);
    assertThat(new Grants(List.of(groups.get(2), groups.get(0))).roleFor("a"))
        .contains(Role.OPERATOR);
  }

  @Test
  void aSisterIsNoPerson() {
    Grants sister = new Grants(List.of("/agency/service"));
    assertThat(sister.isSister()).isTrue();
    assertThat(sister.isAgency()).isFalse();
    assertThat(sister.roleFor("a")).isEmpty();
  }

  @Test
  void theAgencyIsNoSister() {
    assertThat(new Grants(List.of("/agency/admin")).isSister()).isFalse();
  }
}
