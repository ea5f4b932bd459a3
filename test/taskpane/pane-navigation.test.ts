import { PaneNavigation } from "../../src/taskpane/pane-navigation";

test("the pane begins with the overview", () => {
  expect(new PaneNavigation().state).toEqual({ screen: "overview", filter: { status: null, text: "" }, opened: null });
});

test("listing a status leads to the indicators of that status alone, whatever was searched or open before", () => {
  const navigation = new PaneNavigation();
  navigation.filter({ status: null, text: "企业" });
  navigation.open("B4");
  navigation.listStatus("behind");
  expect(navigation.state).toEqual({ screen: "indicators", filter: { status: "behind", text: "" }, opened: null });
});

test("closing an indicator leads back to the list as it was filtered", () => {
  const navigation = new PaneNavigation();
  navigation.filter({ status: "behind", text: "企业" });
  navigation.open("B4");
  navigation.close();
  expect(navigation.state).toEqual({ screen: "indicators", filter: { status: "behind", text: "企业" }, opened: null });
});

test("an indicator stays open while another screen is looked at", () => {
  const navigation = new PaneNavigation();
  navigation.open("B4");
  navigation.goTo("problems");
  navigation.goTo("indicators");
  expect(navigation.state.opened).toBe("B4");
});

test("who follows the navigation hears of every change until they stop", () => {
  const navigation = new PaneNavigation();
  const heard: string[] = [];
  const stop = navigation.subscribe(() => heard.push(navigation.state.screen));
  navigation.goTo("problems");
  stop();
  navigation.goTo("write-back");
  expect(heard).toEqual(["problems"]);
});
