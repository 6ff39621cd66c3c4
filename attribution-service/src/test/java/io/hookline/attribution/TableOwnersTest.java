package io.hookline.attribution;

import io.hookline.kit.test.TablesHaveOwners;

class TableOwnersTest extends TablesHaveOwners {}
