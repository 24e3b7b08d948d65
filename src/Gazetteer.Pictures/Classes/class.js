"use strict";
// The page carries its data in #data: places with their positions in per cent of the map, questions with one right answer each, and words.
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const find = (id) => document.getElementById(id);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
const shuffled = (list) => {
  const copy = list.slice();
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
};

const dots = data.places.map((place) => {
  const dot = document.createElement("button");
  dot.type = "button";
  dot.textContent = place.label;
  dot.setAttribute("aria-label", place.where);
  dot.style.left = place.x + "%";
  dot.style.top = place.y + "%";
  dot.addEventListener("click", () => choose(place));
  find("dots").append(dot);
  return dot;
});

let mode = "";
let queue = [];
let total = 0;
let score = 0;
let tries = 0;
let began = 0;
let ticking = 0;
let mistakes = [];

function say(text, kind) {
  find("said").textContent = text;
  find("said").className = kind ?? "";
}

function tell() {
  const seconds = began ? Math.floor((Date.now() - began) / 1000) : 0;
  const time = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  find("score").textContent = fill(words["game-score"], digits(score), digits(total), digits(time));
}

function digits(value) {
  return data.persianDigits ? String(value).replace(/[0-9]/g, (d) => "۰۱۲۳۴۵۶۷۸۹"[d]) : String(value);
}

function start(next) {
  mode = next;
  queue = shuffled(mode === "find" ? data.places : data.questions);
  total = queue.length;
  score = 0;
  mistakes = [];
  began = Date.now();
  clearInterval(ticking);
  ticking = setInterval(tell, 1000);
  for (const dot of dots) dot.className = "";
  for (const button of document.querySelectorAll("[data-mode]")) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
  find("end").hidden = true;
  find("help").hidden = mode !== "find";
  find("skip").hidden = false;
  say("");
  ask();
}

function ask() {
  tries = 0;
  tell();
  find("choices").replaceChildren();
  for (const dot of dots) dot.classList.remove("dim");
  if (queue.length === 0) return finish();
  const current = queue[0];
  if (mode === "find") {
    find("ask").textContent = fill(words["game-find"], current.name);
    return;
  }
  find("ask").textContent = current.text;
  for (const choice of shuffled(choicesOf(current))) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = choice;
    button.addEventListener("click", () => answer(choice, button));
    find("choices").append(button);
  }
}

/** Questions whose answer is written on paper are asked here with answers to choose from. */
function choicesOf(question) {
  if (question.choices.length > 0) return question.choices;
  if (question.kind === "Order") {
    const parts = question.answer.split(words["list-separator"]);
    const choices = new Set([question.answer]);
    for (let i = 0; i < 40 && choices.size < 3; i++) choices.add(shuffled(parts).join(words["list-separator"]));
    return [...choices];
  }
  const others = shuffled(data.places.map((p) => p.name).filter((n) => n !== question.answer)).slice(0, 3);
  return [question.answer, ...others];
}

function choose(place) {
  if (mode !== "find" || queue.length === 0) {
    say(place.where);
    return;
  }
  const wanted = queue[0];
  tries++;
  if (place.number === wanted.number) {
    dots[place.number - 1].className = tries === 1 ? "found" : "missed";
    right(tries === 1, fill(words["game-right"], wanted.name));
  } else {
    say(fill(words["game-wrong-place"], place.name), "bad");
    if (tries === 3) {
      dots[wanted.number - 1].className = "missed";
      miss(wanted.name, fill(words["game-was"], wanted.name, wanted.label));
    }
  }
}

function answer(choice, button) {
  const wanted = queue[0];
  tries++;
  if (choice === wanted.answer) return right(tries === 1, fill(words["game-right"], wanted.answer));
  button.disabled = true;
  say(words["game-wrong"], "bad");
}

function right(atOnce, text) {
  if (atOnce) score++;
  else mistakes.push(nameOf(queue[0]));
  say(text, "good");
  queue.shift();
  ask();
  keepFocus();
}

function miss(name, text) {
  mistakes.push(name);
  say(text, "bad");
  queue.shift();
  ask();
  keepFocus();
}

function nameOf(item) {
  return item.name ?? item.answer;
}

function keepFocus() {
  if (mode !== "find" && queue.length > 0) find("choices").querySelector("button").focus();
}

find("help").addEventListener("click", () => {
  if (mode !== "find" || queue.length === 0) return;
  tries = Math.max(tries, 1);
  const wanted = queue[0];
  const others = shuffled(data.places.filter((p) => p.number !== wanted.number));
  for (const other of others.slice(0, Math.max(0, others.length - 3))) dots[other.number - 1].classList.add("dim");
  say(fill(words["game-hint"], wanted.where.split("، ").join(", ").split(", ").slice(1).join(", ")));
});

find("skip").addEventListener("click", () => {
  if (queue.length === 0) return;
  const wanted = queue[0];
  miss(nameOf(wanted), mode === "find" ? fill(words["game-was"], wanted.name, wanted.label) : fill(words["game-answer"], wanted.answer));
});

for (const button of document.querySelectorAll("[data-mode]")) button.addEventListener("click", () => start(button.dataset.mode));

function finish() {
  clearInterval(ticking);
  find("ask").textContent = fill(words["game-done"], digits(score), digits(total));
  find("skip").hidden = true;
  find("help").hidden = true;
  const list = find("mistakes");
  list.replaceChildren(...mistakes.map((name) => Object.assign(document.createElement("li"), { textContent: name })));
  find("end").hidden = false;
  find("again").hidden = mistakes.length === 0;
  find("restart").focus();
}

find("restart").addEventListener("click", () => start(mode));
tell();
