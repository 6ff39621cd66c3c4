/** What a creator earned, was paid and is owed in a month, and what she bills for it. */
package io.hookline.creator.money.statement;
