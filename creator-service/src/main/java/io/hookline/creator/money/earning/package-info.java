/** What creators earned, each with its source, its status and what became of it. */
package io.hookline.creator.money.earning;
