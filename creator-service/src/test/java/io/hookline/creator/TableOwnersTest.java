package io.hookline.creator;

import io.hookline.kit.test.TablesHaveOwners;

class TableOwnersTest extends TablesHaveOwners {}
