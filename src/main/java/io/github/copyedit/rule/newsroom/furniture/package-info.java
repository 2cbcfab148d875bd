/** What a page has around its article: ads, promotion, navigation. */
package io.github.copyedit.rule.newsroom.furniture;
