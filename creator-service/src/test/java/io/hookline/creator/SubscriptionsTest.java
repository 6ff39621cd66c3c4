package io.hookline.creator;

import io.hookline.kit.test.SubscriptionsAreOfContracts;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SubscriptionsTest extends SubscriptionsAreOfContracts {}
