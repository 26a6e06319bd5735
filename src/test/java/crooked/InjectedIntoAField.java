package crooked;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedIntoAField {
  @Autowired Guest guest;
}
