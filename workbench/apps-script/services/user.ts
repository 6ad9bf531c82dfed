import { serviceClass } from './service';

type GoogleUser = GoogleAppsScript.Base.User;

class Person {
  constructor(readonly email: string) {}
}

class UserMethods implements Pick<GoogleUser, 'getEmail'> {
  constructor(private readonly person: Person) {}

  getEmail(): string {
    return this.person.email;
  }

  toString(): string {
    return this.person.email;
  }
}

const user = serviceClass<GoogleUser, Person>({ name: 'User', parts: [UserMethods] });

let effective = '';

/** The user of the workbench, who owns the file. */
export function effectiveUser(): string {
  return effective;
}

export function setEffectiveUser(email: string): void {
  effective = email;
}

export function userOf(email: string): GoogleUser {
  return user.of(new Person(email));
}
