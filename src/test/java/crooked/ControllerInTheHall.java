package crooked;

import org.springframework.stereotype.Controller;

@Controller
class ControllerInTheHall {}
