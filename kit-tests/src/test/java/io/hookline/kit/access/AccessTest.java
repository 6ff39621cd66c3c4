package io.hookline.kit.access;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.as;
import static io.hookline.kit.test.ProblemShape.expect;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.CurrentActor.Origin;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTest {

  @Inject BrandScope scope;
  @Inject CurrentActor actor;
  @Inject Finance finance;

  @BeforeEach
  void begin() {
    Sample.twoBrands();
  }

  @Test
  void anOperationThatAllowsNobodyRefusesEverybody() {
    expect(given().get("/v1/callers/forgotten"), 401, "UNAUTHENTICATED");
    for (String token : List.of(Tokens.agencyAdmin(), Tokens.sister(), Tokens.admin(ACME))) {
      expect(as(token).get("/v1/callers/forgotten"), 403, "FORBIDDEN");
    }
  }

  @Test
  void theAgencysDoorOpensForTheAgencyAlone() {
    as(Tokens.agencyAdmin()).get("/v1/callers/agency").then().statusCode(200);
    for (String token : List.of(Tokens.sister(), Tokens.admin(ACME), Tokens.withoutGroups())) {
      expect(as(token).get("/v1/callers/agency"), 403, "FORBIDDEN");
    }
  }

  @Test
  void membersNeedATokenAndNoMore() {
    as(Tokens.withoutGroups()).get("/v1/callers/member").then().statusCode(200);
    expect(given().get("/v1/callers/member"), 401, "UNAUTHENTICATED");
  }

  @Test
  void anOpenDoorIsOpenEvenForATokenThatIsNone() {
    given().get("/v1/callers/anyone").then().statusCode(200);
    as("garbage").get("/v1/callers/anyone").then().statusCode(200);
  }

  @Test
  void theAgencyIsAdministratorOfEveryBrand() {
    for (String brand : List.of(ACME, NORDLYS)) {
      as(Tokens.agencyAdmin()).get(path(brand)).then().statusCode(200);
    }
  }

  @Test
  void aBrandsRolesOpenItsDoorsAndNoOthers() {
    as(Tokens.admin(ACME)).get(path(ACME)).then().statusCode(200);
    expect(as(Tokens.operator(ACME)).get(path(ACME)), 403, "FORBIDDEN");
    expect(as(Tokens.admin(NORDLYS)).get(path(ACME)), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.sister()).get(path(ACME)), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.withoutGroups()).get(path(ACME)), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void moneyNeedsTheFinanceRightBesideTheRole() {
    String path = "/v1/brands/" + ACME + "/callers/finance";
    as(Tokens.finance(ACME, Role.OPERATOR)).get(path).then().statusCode(200);
    as(Tokens.agencyAdmin()).get(path).then().statusCode(200);
    expect(as(Tokens.admin(ACME)).get(path), 403, "FINANCE_REQUIRED");
    expect(as(Tokens.finance(ACME, Role.ANALYST)).get(path), 403, "FORBIDDEN");
    expect(as(Tokens.finance(NORDLYS, Role.ADMIN)).get(path), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void anOperationMayAskWhetherMoneyIsShown() {
    String path = "/v1/brands/" + ACME + "/callers/partly-finance";
    assertThat(as(Tokens.finance(ACME, Role.ANALYST)).get(path).asString()).contains("true");
    assertThat(as(Tokens.agencyAdmin()).get(path).asString()).contains("true");
    assertThat(as(Tokens.admin(ACME)).get(path).asString()).contains("false");
  }

  @Test
  void backgroundWorkHasTheFinanceRightOfWhoAskedForIt() {
    assertThat(scope.call(ACME, finance::isHeld)).isTrue();
    for (boolean held : List.of(true, false)) {
      Origin origin = new Origin(new Actor("u-1", "mia", "web"), "importNotes", "r-1", held);
      boolean found =
          scope.call(
              ACME,
              () -> {
                actor.resume(origin);
                return finance.isHeld();
              });
      assertThat(found).isEqualTo(held);
    }
  }

  @Test
  void theAgencysDoorOfABrandShowsTheBrandToNobodyElse() {
    String path = "/v1/brands/" + ACME + "/callers/agency";
    as(Tokens.agencyAdmin()).get(path).then().statusCode(200);
    expect(as(Tokens.admin(ACME)).get(path), 403, "FORBIDDEN");
    expect(as(Tokens.admin(NORDLYS)).get(path), 404, "BRAND_NOT_FOUND");
    expect(as(Tokens.agencyAdmin()).get(path.replace(ACME, "ghost")), 404, "BRAND_NOT_FOUND");
  }

  @Test
  void aBrandThatIsNotRegisteredIsUnknownToEverybody() {
    for (String token : List.of(Tokens.agencyAdmin(), Tokens.admin("ghost"))) {
      expect(as(token).get(path("ghost")), 404, "BRAND_NOT_FOUND");
    }
    expect(as(Tokens.agencyAdmin()).get(path("*")), 404, "BRAND_NOT_FOUND");
  }

  private static String path(String brand) {
    return "/v1/brands/" + brand + "/callers/admin";
  }
}
