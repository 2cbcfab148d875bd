package io.github.copyedit.rule.grammar;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * Parts of a library that are not for others. What asks for one has to do without it where it is
 * not there, or is another one.
 */
final class Opened {

  private Opened() {}

  /**
   * @throws java.lang.reflect.InaccessibleObjectException where the library is a module that keeps
   *     it closed
   */
  static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    return opened(owner.getDeclaredField(name));
  }

  /** As for a field. */
  static Method method(Class<?> owner, String name, Class<?>... parameters)
      throws NoSuchMethodException {
    return opened(owner.getDeclaredMethod(name, parameters));
  }

  static <T extends AccessibleObject> T opened(T member) {
    member.setAccessible(true);
    return member;
  }
}
